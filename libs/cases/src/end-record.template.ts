import { LOCALES, type Language } from '@maplebridge/kernel';
import { citationText, lawSays, profileOf, type Citation, type EndReason } from '@maplebridge/law';
import type { Paper } from '@maplebridge/documents';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };
import type { CaseFacts } from './case-facts.rules.js';

export interface EndRecord {
  readonly facts: CaseFacts;
  readonly reason: EndReason;
  readonly endedAt: Date;
  /** When the mediator took the case, and the last day there was; undefined when it ended before. */
  readonly mediation?: { readonly startedAt: Date; readonly dueAt: Date };
  /** The language of the law first; whoever reads another has it after that. */
  readonly languages: readonly [Language, ...Language[]];
}

const source = String.raw`
#for (index, part) in data.parts.enumerate() [
  #if index > 0 { pagebreak() }
  #set text(lang: part.lang, region: part.region)
  #set par(justify: part.lang != "en")
  #heading(level: 1, part.title)
  #if part.note != "" { note(part.note); v(3mm) }
  #facts(part.rows, label: 44mm)
  #v(3mm)
  == #part.courtTitle
  #for line in part.court { par(line) }
  == #part.nextTitle
  #for line in part.next { par(line) }
  #if index == 0 { v(6mm); sealed(data.organisation, [#part.organisation \ #part.on \ #muted(part.sealNote)]) }
]
`;

/** That a mediation ended without agreement, and why: facts and dates only, nothing of what was said. */
export function endRecord(record: EndRecord): Paper {
  const { facts, endedAt, languages } = record;
  const [lang] = languages;
  const title = wordsOf(lang).title;
  const parts = languages.map((language, index) => ({ ...partOf(record, language), note: index > 0 ? wordsOf(language).translation : '' }));
  return { template: source, title, lang, date: endedAt, frame: { organisation: facts.organisationName[lang], number: facts.number }, data: { organisation: facts.organisationName[lang], parts } };
}

const wordsOf = (language: Language) => (language === 'en' ? en : zh).prints.endRecord;

function partOf({ facts, reason, endedAt, mediation }: EndRecord, language: Language) {
  const { title, row, ...words } = wordsOf(language);
  const profile = profileOf(facts.profile);
  const day = (at: Date) => at.toLocaleDateString(LOCALES[language], { timeZone: facts.zone, dateStyle: 'long' });
  const list = (names: readonly string[]) => names.join(language === 'en' ? ', ' : '、');
  const of = (side: string) => list(facts.parties.filter((party) => party.side === side).map(({ name, representative }) => (representative ? words.by.replace('{{name}}', name).replace('{{representative}}', representative.name) : name)));
  const citation = profile.endReasons.find(({ code }) => code === reason)?.citation;
  const cited = (source?: Citation) => (source ? words.source.replace('{{law}}', citationText(language, source)) : '');
  const rows: [string, string | undefined][] = [
    [row.number, facts.number],
    [row.applicant, of('applicant')],
    [row.respondent, of('respondent')],
    [row.matter, facts.disputeType ? lawSays(language, `fields.disputeType.${facts.disputeType}`) : undefined],
    [row.organisation, facts.organisationName[language]],
    [row.mediator, list(facts.mediators)],
    [row.submitted, facts.submittedAt ? day(facts.submittedAt) : undefined],
    [row.began, mediation && day(mediation.startedAt)],
    [row.limit, mediation && day(mediation.dueAt)],
    [row.ended, day(endedAt)],
    [row.reason, lawSays(language, `reasons.end.${reason}`) + cited(citation)],
  ];
  const interrupted = profile.interruptsLimitation && facts.submittedAt ? [words.limitation.replace('{{date}}', day(facts.submittedAt)).replace('{{source}}', cited(profile.interruptsLimitation))] : [];
  return {
    lang: language === 'en' ? 'en' : 'zh', region: language === 'en' ? 'GB' : 'CN', title, rows: rows.filter(([, value]) => value),
    courtTitle: words.courtTitle, court: [words.secret, words.undisputed, ...interrupted], nextTitle: words.nextTitle, next: [words.next, words.again],
    organisation: facts.organisationName[language], on: day(endedAt), sealNote: words.sealNote,
  };
}
