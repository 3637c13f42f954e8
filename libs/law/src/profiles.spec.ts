import { readFileSync } from 'node:fs';
import { ACCEPTED_TEXTS } from './accepted-text.rules.js';
import { BUILT_IN_DAYS, acceptedText, clockLength, clockRule, DEFAULT_PROFILE, holidaysOf, profileOf, PROFILES } from './profiles.rules.js';
import { CALENDAR_IDS } from './calendar-day.rules.js';
import { COURT_BASES, DISMISSAL_GROUNDS, NOT_ACCEPTED_GROUNDS, SUPPLEMENT_ITEMS } from './ground.rules.js';
import { CLOCK_NAMES } from './clock-rule.rules.js';
import { ENFORCEMENT_ROUTES } from './enforcement-route.rules.js';
import { LAWS } from './citation.rules.js';
import { mayBePacked, NEVER_PACKED, PACKAGE_DOCUMENTS } from './package-document.rules.js';
import { PREFLIGHT_GROUNDS } from './preflight-ground.rules.js';
import { END_REASONS, REDIRECT_REASONS } from './reason.rules.js';

type Words = { [key: string]: string | Words };
const words = (language: string): Words =>
  JSON.parse(readFileSync(new URL(`../words/${language}.json`, import.meta.url), 'utf8')) as Words;
const find = (tree: Words, key: string) =>
  key.split('.').reduce<string | Words | undefined>((node, part) => (typeof node === 'object' ? node[part] : undefined), tree);

const spoken = [
  ...CLOCK_NAMES.map((name) => `fields.clock.${name}`),
  ...COURT_BASES.map((code) => `fields.courtBasis.${code}`),
  ...SUPPLEMENT_ITEMS.map((code) => `fields.supplement.${code}`),
  ...ENFORCEMENT_ROUTES.map((route) => `fields.enforcementRoute.${route}`),
  ...PACKAGE_DOCUMENTS.map((id) => `fields.document.${id}`),
  ...NEVER_PACKED.map((id) => `fields.never.${id}`),
  ...LAWS.map((law) => `fields.law.${law}`),
  ...END_REASONS.map((code) => `reasons.end.${code}`),
  ...REDIRECT_REASONS.map((code) => `reasons.redirect.${code}`),
  ...NOT_ACCEPTED_GROUNDS.flatMap((code) => [`reasons.notAccepted.${code}`, `reasons.notAcceptedRoute.${code}`]),
  ...DISMISSAL_GROUNDS.map((code) => `reasons.dismissed.${code}`),
  ...PREFLIGHT_GROUNDS.flatMap((id) => [`problems.preflight.${id}.title`, `problems.preflight.${id}.remedy`]),
  ...Object.values(BUILT_IN_DAYS).flatMap((days) => days.map((day) => `fields.holiday.${day.name}`)),
  ...CALENDAR_IDS.flatMap((calendar) => holidaysOf(calendar).map((name) => `fields.holiday.${name}`)),
  ...Object.values(PROFILES).flatMap((profile) => [
    `fields.profile.${profile.id}`,
    `fields.effect.${profile.effect.rule}`,
    ...profile.texts.flatMap((text) => [`${text.key}.title`, `${text.key}.body`]),
    ...profile.disputeTypes.map((type) => `fields.disputeType.${type.id}`),
    ...profile.clocks.map((clock) => `fields.clockStart.${clock.start}`),
  ]),
];

describe.each(['zh-CN', 'en'])('words of the law in %s', (language) => {
  const tree = words(language);
  it.each([...new Set(spoken)])('has %s', (key) => {
    expect(find(tree, key)).toEqual(expect.stringMatching(/\S/));
  });
});

describe('jurisdiction profiles', () => {
  it('refuses an unknown one', () => {
    expect(() => profileOf('atlantis')).toThrow(RangeError);
    expect(profileOf(DEFAULT_PROFILE).id).toBe('cn-people');
  });
  it.each(Object.values(PROFILES))('$id names each clock, text and code once', (profile) => {
    const once = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length);
    once(profile.clocks.map((clock) => clock.name));
    once(profile.disputeTypes.map((type) => type.id));
    once(profile.preflight.map((rule) => rule.id));
    expect(profile.endReasons.map((reason) => reason.code)).toEqual([...END_REASONS]);
    expect(ACCEPTED_TEXTS.map((id) => acceptedText(profile, id).version)).toEqual([1, 1, 1, 1]);
  });
  it.each(Object.values(PROFILES))('$id cites a source for every legal clock', (profile) => {
    const all = profile.clocks.flatMap((clock) => [clock, ...Object.values(clock.byDisputeType ?? {})]);
    expect(all.filter((clock) => clock.kind === 'legal' && !clock.citation)).toEqual([]);
  });
  it('gives medical and wage disputes their own length', () => {
    expect(clockLength(PROFILES['cn-people'], 'mediation', 'medical')).toMatchObject({ length: 30, unit: 'working-days' });
    expect(clockLength(PROFILES['cn-people'], 'mediation', 'labour-wages')).toMatchObject({ length: 15 });
    expect(clockLength(PROFILES['cn-people'], 'mediation', 'loan')).toMatchObject({ length: 30, kind: 'service' });
    expect(clockLength(PROFILES['cn-court-invited'], 'mediation', 'loan')).toMatchObject({ kind: 'legal' });
  });
  it('differs in the consent-order profile by data alone', () => {
    expect(clockRule(PROFILES['ew-consent'], 'confirmation-window')).toBeUndefined();
    expect(PROFILES['ew-consent'].routes).toContain('tomlin-order');
    expect(PROFILES['ew-consent'].currency).toBe('GBP');
  });
  it('packs what is named and nothing else', () => {
    expect(NEVER_PACKED.filter(mayBePacked)).toEqual([]);
    expect(mayBePacked('agreement')).toBe(true);
    expect(mayBePacked('__proto__')).toBe(false);
  });
});
