import { Injectable } from '@nestjs/common';
import { hanNumber, LANGUAGES, LOCALES, type Language } from '@maplebridge/kernel';
import { DocumentRenderer, Sealer, type Paper } from '@maplebridge/documents';
import { profileOf } from '@maplebridge/law';
import { Files } from '@maplebridge/platform';
import type { Settlement } from './agreement-reads.service.js';
import { agreementTemplate } from './agreement.template.js';
import { sayIn } from './words.rules.js';

/** Renders a stamped agreement and puts the organisation's seal on it. Moves no moment: the stamp was the act. */
@Injectable()
export class AgreementPaper {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly sealer: Sealer,
    private readonly files: Files,
  ) {}

  /** The sealed PDF (PAdES). Throws when the agreement is not stamped. */
  async make(settlement: Settlement): Promise<Buffer> {
    const { row, content } = settlement;
    if (!row.stampedAt) throw new RangeError('only a stamped agreement is rendered');
    const images: Record<string, Buffer> = {};
    for (const { id, imageFileId } of settlement.signatures) if (imageFileId) images[`${id}.png`] = await this.files.read(imageFileId);
    const pdf = await this.renderer.render(agreementPaper(settlement, row.stampedAt, images));
    const language = content.terms.governingLanguage;
    return this.sealer.seal(pdf, {
      organisationId: row.organisationId, organisationName: content.organisation, reason: sayIn(language)('papers.sealReason'), at: row.stampedAt,
    });
  }
}

/** The agreement as a paper: every word of the text comes from the signed version, none is made anew. */
export function agreementPaper({ row, content, signatures }: Settlement, date: Date, images: Record<string, Buffer>): Paper {
  const { terms, text } = content;
  const lang = terms.governingLanguage;
  const say = sayIn(lang);
  const other = LANGUAGES.find((language) => language !== lang) ?? lang;
  const second = (of: (language: Language) => string) => (terms.bilingual && of(other) !== of(lang) ? of(other) : '');
  const part = (key: string, of: (language: Language) => string) => ({ title: say(`papers.${key}`), text: of(lang), second: second(of) });
  const at = (moment: Date) => moment.toLocaleString(LOCALES[lang], { timeZone: profileOf(content.profile).zone, dateStyle: 'long', timeStyle: 'short' });
  const points = (language: Language) => text[language].points.map((point, i) => `${i + 1}. ${point}`).join('\n');
  return {
    template: agreementTemplate,
    title: say(content.profile === 'cn-people' ? 'papers.agreement' : 'papers.mediationAgreement'),
    lang,
    date,
    images,
    frame: { organisation: content.organisation, number: content.caseNumber },
    data: {
      title: say(content.profile === 'cn-people' ? 'papers.agreement' : 'papers.mediationAgreement'),
      number: say('papers.number', { number: content.caseNumber }),
      parties: content.parties.map(({ name, representative }) =>
        representative
          ? say('papers.partyWithRepresentative', { name, representative: representative.name, authority: say(`papers.authority.${representative.authority}`) })
          : say('papers.partyLine', { name }),
      ),
      recitals: [
        part('facts', (language) => text[language].facts),
        part('points', points),
        part('responsibility', (language) => text[language].responsibility),
      ],
      content: say('papers.content'),
      clauses: text[lang].clauses.map((clause, i) => ({ number: say('papers.ordinal', { n: lang === 'en' ? i + 1 : hanNumber(i + 1) }), text: clause.text, second: second((language) => text[language].clauses[i]?.text ?? '') })),
      closing: [
        part('voluntaryTitle', (language) => text[language].voluntary),
        ...(terms.bilingual ? [part('governingTitle', (language) => sayIn(language)('papers.governing', { language: sayIn(language)(`papers.language.${lang}`) }))] : []),
      ],
      signatures: signatures.filter(({ kind }) => kind !== 'seal').map(({ id, kind, partyId, signerName, method, imageFileId, signedAt }) => ({
        role: say(kind === 'mediator' ? 'papers.signMediator' : represented(content, partyId) ? 'papers.signRepresentative' : 'papers.partyRole'),
        name: signerName,
        image: imageFileId ? `${id}.png` : undefined,
        at: method === 'paper' ? `${at(signedAt)}, ${say('papers.onPaper')}` : at(signedAt),
      })),
      missing: say('papers.onPaper'),
      organisation: content.organisation,
      stamped: say('papers.stampedLine', { organisation: content.organisation, at: at(row.stampedAt ?? date) }),
      sealNote: say('papers.sealNote'),
      copies: say('papers.copies'),
      fingerprintLabel: say('papers.fingerprint'),
      fingerprint: row.sha256,
    },
  };
}

const represented = ({ parties }: Settlement['content'], partyId: string | null) => parties.some(({ id, representative }) => id === partyId && representative);
