import { cleanup, render } from '@testing-library/react';
import { Unbroken } from './unbroken.js';

it.each([
  ['弄不好？打0575-0000 1963', ['0575-0000 1963']],
  ['MB-2026-00012 · version 3', ['MB-2026-00012']],
  ['20,000元（贰万元整）', ['20,000元']],
  ['¥1,200.50 of ¥20,000 is there', ['¥1,200.50', '¥20,000']],
  ['Three of 12 duties, 2 days late', []],
])('keeps the numbers of “%s” whole', (text, whole) => {
  const { container } = render(<Unbroken>{text}</Unbroken>);
  expect([...container.querySelectorAll('.nowrap')].map(({ textContent }) => textContent)).toEqual(whole);
  expect(container.textContent).toBe(text);
  cleanup();
});
