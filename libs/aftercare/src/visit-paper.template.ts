import { LOCALES, type Language } from '@maplebridge/kernel';
import type { Paper } from '@maplebridge/documents';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };
import type { Kept, VisitMethod } from './visits.service.js';

export interface VisitRecord {
  readonly number: string;
  readonly organisation: string;
  readonly zone: string;
  readonly lang: Language;
  readonly kind: 'ended' | 'due-date';
  readonly method: VisitMethod;
  readonly kept: Kept;
  readonly note: string;
  readonly madeAt: Date;
}

const source = String.raw`
#heading(level: 1, data.title)
#facts(data.rows)
#v(3mm)
#prose(data.note)
`;

/** The record of a return visit, for the case file: how, when, whether it was kept, and what was said. */
export function visitPaper({ number, organisation, zone, lang, kind, method, kept, note, madeAt }: VisitRecord): Paper {
  const words = lang === 'en' ? en : zh;
  const { title, ...labels } = words.papers['return-visit'];
  const at = madeAt.toLocaleString(LOCALES[lang], { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  const rows = [
    [labels.kind, words.fields.visitKind[kind]],
    [labels.at, at],
    [labels.method, words.fields.visitMethod[method]],
    [labels.kept, words.fields.kept[kept]],
  ];
  return { template: source, title, lang, date: madeAt, frame: { organisation, number }, data: { title, rows, note } };
}
