import { aptInstall } from '../ground/apt.mjs';
import { ask, find } from '../ground/found.mjs';
import { step } from '../ground/progress.mjs';

const chinese = () => Boolean(find('fc-list') && ask(find('fc-list'), [':lang=zh-cn', 'family']));

/** What the tests need beside Node: a browser, the reader of seals, what the guide for courts is written for, the scanner for malware, fonts for Chinese pages. */
export const TOOLS = [
  { what: 'Chromium', packages: ['chromium'], here: () => Boolean(find('chromium') ?? find('chromium-browser') ?? find('google-chrome')) },
  { what: 'pdfsig', packages: ['poppler-utils'], here: () => Boolean(find('pdfsig')) },
  { what: 'curl, unzip and openssl', packages: ['curl', 'unzip', 'openssl'], here: () => ['curl', 'unzip', 'openssl'].every((name) => find(name)) },
  { what: 'clamd', packages: ['clamav-daemon'], here: () => Boolean(find('clamd')) },
  { what: 'Chinese fonts', packages: ['fonts-noto-cjk', 'fontconfig'], here: chinese },
];

/** Finds each tool or installs it where the user may; what is still missing comes back as one sentence each. */
export async function testTools({ tools = TOOLS, install = aptInstall } = {}) {
  const missing = tools.filter(({ here }) => !here());
  if (missing.length) {
    await step(`Installing ${missing.map(({ what }) => what).join(', ')}`, async () => {
      await install(missing.flatMap(({ packages }) => packages));
      // One that cannot be had holds up no other.
      for (const { packages } of missing.filter(({ here }) => !here())) await install(packages);
    });
  }
  return missing
    .filter(({ here }) => !here())
    .map(({ what, packages }) => `${what} is needed by the tests and was not found. Install it with: sudo apt-get install ${packages.join(' ')}`);
}
