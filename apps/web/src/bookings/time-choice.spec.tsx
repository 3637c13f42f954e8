import { fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { useState } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import bookingsEn from '../../../../libs/bookings/words/en.json' with { type: 'json' };
import bookingsZh from '../../../../libs/bookings/words/zh-CN.json' with { type: 'json' };
import kernelEn from '../../../../libs/kernel/words/en.json' with { type: 'json' };
import kernelZh from '../../../../libs/kernel/words/zh-CN.json' with { type: 'json' };
import { TimeChoice } from './time-choice.js';

const at = (day: number, hour: number) => `2026-11-${day}T0${hour}:00:00.000Z`;
const slot = (startsAt: string, full = false) => ({ startsAt, endsAt: startsAt, wallTime: '', zone: 'Asia/Shanghai', full });
const times = { zone: 'Asia/Shanghai', minutes: 60, items: [17, 18, 19, 20, 21, 22].flatMap((day) => [slot(at(day, 1), day === 18), slot(at(day, 3))]) };

async function show(language: 'zh-CN' | 'en', shown = times) {
  const words = i18next.createInstance();
  await words.use(initReactI18next).init({
    lng: language, ns: ['bookings', 'kernel'], interpolation: { escapeValue: false },
    resources: { 'zh-CN': { bookings: bookingsZh, kernel: kernelZh }, en: { bookings: bookingsEn, kernel: kernelEn } },
  });
  let chosen: readonly string[] = [];
  function Holder() {
    const [value, setValue] = useState<string[]>([]);
    chosen = value;
    return <TimeChoice times={shown} value={value} onChange={setValue} />;
  }
  render(
    <I18nextProvider i18n={words}>
      <Holder />
    </I18nextProvider>,
  );
  return () => [...chosen];
}
const buttons = () => screen.getAllByRole('button').filter((one) => one.classList.contains('slot'));

describe('choosing a time', () => {
  it('says in words which times are full, and does not let them be chosen', async () => {
    await show('zh-CN');
    const full = buttons().filter((one) => /约满/.test(one.textContent));
    expect(full).toHaveLength(1);
    expect(full[0]).toHaveProperty('disabled', true);
  });

  it('keeps the last three that were ticked', async () => {
    const chosen = await show('en');
    for (const place of [0, 1, 3, 4]) fireEvent.click(buttons()[place]!);
    expect(chosen()).toEqual([at(17, 3), at(18, 3), at(19, 1)]);
  });

  it('shows four days, and the later ones when asked', async () => {
    await show('en');
    expect(buttons()).toHaveLength(8);
    fireEvent.click(screen.getByText('Show later days'));
    expect(buttons()).toHaveLength(12);
  });

  it('says so when nothing is free', async () => {
    await show('en', { ...times, items: times.items.map((one) => ({ ...one, full: true })) });
    expect(screen.getByText('There is no free time in the next four weeks.')).toBeTruthy();
  });
});
