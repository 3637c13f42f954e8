import { hanDay, hanNumber, LOCALES, type Language } from '@maplebridge/kernel';
import { citationText, dateIn, lawSays, NOT_ACCEPTED_GROUNDS, profileOf } from '@maplebridge/law';
import type { Paper } from '@maplebridge/documents';
import type { AnswerBody, AnswerKind } from './answer.rules.js';
import type { PackageManifest } from './manifest.schema.js';
import { courtSays } from './words.rules.js';

export interface CourtPaperFacts {
  readonly kind: AnswerKind;
  readonly body: AnswerBody;
  readonly number: string | null;
  readonly manifest: PackageManifest;
  readonly givenAt: Date;
  /** Whoever decided, and who kept the file; empty when nobody had it. */
  readonly judge: string;
  readonly clerk: string;
}

const source = String.raw`
#align(center, text(size: 17pt, weight: 700, data.court))
#line(length: 100%, stroke: 1.2pt)
#align(center, heading(level: 1, data.title))
#align(right, data.number)
#v(4mm)
#for line in data.parties { par(line) }
#v(3mm)
#for line in data.to { par(line) }
#for part in data.body { par(first-line-indent: (amount: 2em, all: true), part) }
#for term in data.terms { block(spacing: 1.2em, grid(columns: (10mm, 1fr), term.number, prose(term.text))) }
#for part in data.after { par(first-line-indent: (amount: 2em, all: true), part) }
#v(6mm)
#signed-off(data.court, data.above, data.day, data.below)
`;

/** The notice of acceptance or the ruling that goes with an answer, ready to be rendered. */
export function courtPaper({ kind, body, number, manifest, givenAt, judge, clerk }: CourtPaperFacts): Paper {
  const { language: lang } = profileOf(manifest.profile);
  const say = (key: string, params: Record<string, string> = {}) => courtSays(lang, `papers.${key}`, params);
  const day = (at: string | Date) => new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: profileOf(manifest.profile).zone }).format(new Date(at));
  const named = manifest.parties.map((party) => party.name);
  const names = lang === 'en' ? new Intl.ListFormat(LOCALES[lang]).format(named) : named.join('、');
  const { ruling } = profileOf(manifest.profile).court;
  const params = {
    names, organisation: manifest.organisation.name, signedOn: day(manifest.moments.lastPartySignedAt), caseNumber: manifest.caseNumber, number: number ?? '',
    rules: ruling ? say('rules.under', { law: inHan(lang, citationText(lang, ruling)) }) : say('rules.plain'), reasons: inHan(lang, reasonsText(lang, manifest.profile, body)), note: body.note ?? '',
  };
  const notice = kind === 'docketed';
  const title = say(notice ? 'noticeTitle' : 'rulingTitle');
  return {
    template: source, title, lang, date: givenAt, frame: { headed: false, number: number ?? manifest.caseNumber },
    data: {
      court: manifest.court.name, title, number: number ?? '',
      parties: manifest.parties.map((party) => say(party.representative ? 'applicantBy' : 'applicant', { name: party.name, representative: party.representative ?? '' })),
      to: notice ? [say('docketed.body', params)] : [],
      body: notice ? [] : [say('examined', params), say(`${kind}.body`, params)],
      terms: kind === 'confirmed' ? manifest.clauses.map((text, i) => ({ number: say('ordinal', { n: lang === 'en' ? `${i + 1}` : hanNumber(i + 1) }), text })) : [],
      after: [say(`${kind}.result`, params), notice ? '' : say(`${kind}.order`, params), body.note ? say('note', params) : '', say(`${kind}.after`, params)].filter(Boolean),
      above: notice ? [] : [say('judge', { name: judge })],
      day: lang === 'en' ? day(givenAt) : hanDay(dateIn(profileOf(manifest.profile).zone, givenAt)),
      below: clerk ? [say('clerk', { name: clerk })] : [],
    },
  };
}

/** Courts write articles in words: 第二百零六条. */
const inHan = (lang: Language, text: string): string => (lang === 'en' ? text : text.replace(/第(\d+)(条|项)/g, (_, n: string, unit: string) => `第${hanNumber(Number(n))}${unit}`));

function reasonsText(lang: Language, profile: string, { reasons = [] }: AnswerBody): string {
  const { notAccepted, dismissed } = profileOf(profile).court;
  const listed = reasons.map((code) => {
    const ground = [...notAccepted, ...dismissed].find((candidate) => candidate.code === code);
    const words = lawSays(lang, `reasons.${(NOT_ACCEPTED_GROUNDS as readonly string[]).includes(code) ? 'notAccepted' : 'dismissed'}.${code}`);
    return ground?.citation ? `${words}${lang === 'en' ? ' (' : '（'}${citationText(lang, ground.citation)}${lang === 'en' ? ')' : '）'}` : words;
  });
  return listed.join(lang === 'en' ? '; ' : '；');
}
