import { render, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import agreementsEn from '../../../../libs/agreements/words/en.json' with { type: 'json' };
import agreementsZh from '../../../../libs/agreements/words/zh-CN.json' with { type: 'json' };
import { SigningOrder } from './signing-order.js';
import type { Agreement } from './use-agreement.js';

const agreement = {
  state: 'signing', mediators: ['沈白露'], yourParties: ['p'],
  parties: [
    { id: 'h', side: 'respondent', kind: 'legal', name: '青禾医院', representative: { name: '周立夏', authority: 'special' } },
    { id: 'p', side: 'applicant', kind: 'natural', name: '林小满' },
  ],
  signatures: [{ kind: 'party', partyId: 'h', signerName: '周立夏', method: 'handwriting-and-code', signedAt: '2026-11-17T07:44:00Z' }],
} as unknown as Agreement;

async function show(language: string, shown: Agreement) {
  const words = i18next.createInstance();
  await words.use(initReactI18next).init({
    lng: language, ns: ['agreements', 'kernel'], interpolation: { escapeValue: false },
    resources: { 'zh-CN': { agreements: agreementsZh, kernel: {} }, en: { agreements: agreementsEn, kernel: {} } },
  });
  render(
    <I18nextProvider i18n={words}>
      <SigningOrder agreement={shown} />
    </I18nextProvider>,
  );
  return within(screen.getByRole('list')).getAllByRole('listitem').map((line) => line.textContent);
}

describe('who has signed and who is next', () => {
  it('says it in the order of signing, with whose turn it is', async () => {
    expect(await show('zh-CN', agreement)).toEqual([
      expect.stringMatching(/^周立夏，代表青禾医院11月17日\s*15:44已签$/),
      '林小满轮到您',
      '沈白露，调解员等着',
      '调解组织盖章最后',
    ]);
  });

  it('gives the turn to nobody who looks on', async () => {
    const lines = await show('en', { ...agreement, yourParties: [] });
    expect(lines[1]).toBe('林小满Waiting');
    expect(lines[3]).toBe('Stamp of the mediation organisationLast');
  });
});
