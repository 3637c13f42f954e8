import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from './button.js';
import { Checkbox, CheckGroup, RadioGroup } from './choices.js';
import { draw, violations } from './drawn.js';
import { ErrorSummary } from './error-summary.js';
import { Buttons } from './gallery/buttons.js';
import { Cards } from './gallery/cards.js';
import { Lists } from './gallery/lists.js';
import { StaffSamples } from './gallery/staff-samples.js';
import { MoneyField } from './money-field.js';
import { TextField } from './text-field.js';

afterEach(cleanup);

describe('the kit', () => {
  it.each([
    ['buttons and chips', Buttons],
    ['cards, clocks and states', Cards],
    ['lists, files and timeline', Lists],
    ['staff lists', StaffSamples],
  ])('%s have no fault that axe can find, in either language', async (_, Samples) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { container, unmount } = await draw(<Samples />, language);
      expect(await violations(container)).toEqual([]);
      unmount();
    }
  }, 60_000);

  it('has fields without fault, and says an error in the same words twice', async () => {
    const { container } = await draw(
      <>
        <ErrorSummary problems={[{ field: 'phone', message: 'A mobile number has 11 digits' }]} />
        <TextField id="phone" label="Phone" error="A mobile number has 11 digits" />
        <RadioGroup label="Way" value="a" onChange={() => undefined} options={[{ value: 'a', label: 'Text', hint: 'At once' }, { value: 'b', label: 'Call' }]} />
        <CheckGroup label="Needs" value={[]} onChange={() => undefined} options={[{ value: 'a', label: 'Large text' }]} />
        <Checkbox isSelected={false} onChange={() => undefined}>I agree</Checkbox>
      </>,
    );
    expect(await violations(container)).toEqual([]);
    expect(screen.getAllByText('A mobile number has 11 digits')).toHaveLength(2);
    expect(document.activeElement?.className).toContain('errsum');
    fireEvent.click(screen.getByRole('link', { name: 'A mobile number has 11 digits' }));
    expect(document.activeElement?.id).toBe('phone');
  });

  it('keeps money as integer fen and writes it in capitals', async () => {
    function Amount() {
      const [fen, setFen] = useState<number | null>(null);
      return (
        <>
          <MoneyField id="amount" label="Amount" value={fen} onChange={setFen} />
          <output>{String(fen)}</output>
        </>
      );
    }
    await draw(<Amount />, 'zh-CN');
    const box = screen.getByRole('textbox');
    await act(async () => void fireEvent.change(box, { target: { value: '20,000.5' } }));
    expect(screen.getByRole('status').textContent).toBe('2000050');
    expect(screen.getByText('人民币贰万元伍角整')).toBeTruthy();
    await act(async () => void fireEvent.change(box, { target: { value: 'two' } }));
    expect(screen.getByRole('status').textContent).toBe('null');
    expect(screen.getByText('请只写数字，例如20000或20000.50')).toBeTruthy();
  });

  it('says that it is busy and takes no second press', async () => {
    let presses = 0;
    await draw(
      <Button isPending pendingWords="Sending…" onPress={() => (presses += 1)}>
        Send
      </Button>,
    );
    fireEvent.click(screen.getByRole('button', { name: /Sending…/ }));
    expect(presses).toBe(0);
  });
});
