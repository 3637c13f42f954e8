import type { Paper } from '@maplebridge/documents';
import type { Language } from '@maplebridge/kernel';
import { citationText, lawSays, profileOf } from '@maplebridge/law';
import type { Dossier, DossierParty } from './filing-dossier.service.js';
import type { PackedFile } from './manifest.rules.js';
import { filingsSay } from './words.rules.js';

interface Sheet {
  readonly title: string;
  readonly rows?: readonly (readonly [string, string])[];
  readonly paragraphs?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly body: readonly (readonly string[])[] };
  readonly closing?: readonly string[];
  readonly seal?: string;
}

const source = String.raw`
#heading(level: 1, data.title)
#if data.rows.len() > 0 { facts(data.rows) }
#v(3mm)
#for part in data.paragraphs { prose(part) }
#if data.head.len() > 0 { rows(data.head.map(_ => 1fr), data.head, data.body) }
#v(3mm)
#for part in data.closing { prose(part) }
#if data.seal != "" { v(8mm); align(right, seal(data.seal)) }
`;

/** The papers this house writes for the court, from the dossier. Language and cited articles are the profile's. */
export class CourtSheets {
  private readonly lang: Language;

  constructor(
    private readonly dossier: Dossier,
    private readonly at: Date,
  ) {
    this.lang = profileOf(dossier.filing.profile).currency === 'GBP' ? 'en' : 'zh-CN';
  }

  application(): Paper {
    const { court, case: facts, settlement, filing, parties } = this.dossier;
    const basis = filing.basis ?? 'party-domicile';
    const citation = profileOf(filing.profile).court.bases.find((rule) => rule.code === basis)?.citation;
    return this.paper({
      title: this.say('application.title'),
      rows: [
        ...parties.map(({ party }): [string, string] => [this.say('applicant'), this.partyLine(party)]),
        [this.say('court'), court?.name[this.lang] ?? ''],
        [this.say('basis'), `${lawSays(this.lang, `fields.courtBasis.${basis}`)}${citation ? `（${citationText(this.lang, citation)}）` : ''}`],
        [this.say('agreement'), `${facts.number}，${this.day(settlement.row.lastPartySignedAt)}`],
      ],
      paragraphs: [this.say('application.request', { organisation: facts.organisationName[this.lang] }), this.say('undertaking.title'), this.say('undertaking.body')],
      closing: parties.map((each) => this.say('application.asked', { name: each.party.name, at: this.instant(each.askedAt) })),
    });
  }

  attestation(): Paper {
    const { case: facts, settlement } = this.dossier;
    return this.paper({
      title: this.say('attestation.title'),
      rows: [[this.say('caseNumber'), facts.number], [this.say('mediators'), facts.mediators.join('、')], [this.say('signedAt'), this.instant(settlement.row.lastPartySignedAt)], [this.say('stampedAt'), this.instant(settlement.row.stampedAt)]],
      paragraphs: [this.say('attestation.body', { organisation: facts.organisationName[this.lang], names: facts.parties.map((party) => party.name).join('、'), disputeType: lawSays(this.lang, `fields.disputeType.${facts.disputeType}`) })],
      seal: facts.organisationName[this.lang],
    });
  }

  identity(): Paper {
    const body = this.dossier.parties.map(({ party, identity }) => [
      party.name, party.kind === 'legal' ? party.creditCode : this.say(`documentKind.${identity?.documentKind ?? 'other'}`),
      identity ? `${identity.name} ${identity.documentNumber}` : '', identity?.comparedAt ? this.instant(identity.comparedAt) : '',
    ]);
    return this.paper({ title: this.say('identity.title'), table: { head: ['party', 'document', 'person', 'comparedAt'].map((key) => this.say(`identity.${key}`)), body } });
  }

  serviceAddresses(): Paper {
    const body = this.dossier.parties.map((each) => {
      const consent = each.consents.find(({ text }) => text === 'service-address');
      const { name = each.party.name, contact = each.party.contact, address = each.party.address } = consent?.details ?? {};
      return [name, contact, address, this.instant(consent?.acceptedAt)];
    });
    return this.paper({ title: this.say('serviceAddress.title'), paragraphs: [this.say('serviceAddress.body')], table: { head: ['name', 'contact', 'address', 'confirmedAt'].map((key) => this.say(`serviceAddress.${key}`)), body } });
  }

  warning(): Paper {
    return this.paper({ title: this.say('warning.title'), paragraphs: [this.say('warning.body')], table: this.acceptances((text) => text === 'false-mediation-warning') });
  }

  consents(): Paper {
    return this.paper({ title: this.say('consents.title'), table: this.acceptances((text) => text !== 'false-mediation-warning') });
  }

  index(files: readonly Pick<PackedFile, 'document' | 'title' | 'sha256' | 'bytes'>[]): Paper {
    const body = files.map((file, i) => [`${i + 1}. ${file.title}`, file.sha256.replace(/(.{16})/g, '$1 ').trim(), String(file.bytes)]);
    return this.paper({ title: this.say('index.title'), paragraphs: [this.say('index.body')], table: { head: ['paper', 'sha256', 'bytes'].map((key) => this.say(`index.${key}`)), body } });
  }

  title(document: string): string {
    return lawSays(this.lang, `fields.document.${document}`);
  }

  private acceptances(wanted: (text: string) => boolean) {
    const line = ({ party, consents }: DossierParty) => consents.filter(({ text }) => wanted(text))
      .map(({ text, textVersion, acceptedAt }) => [party.name, this.say(`text.${text}`), textVersion, this.instant(acceptedAt)]);
    return { head: ['party', 'text', 'version', 'at'].map((key) => this.say(`consents.${key}`)), body: this.dossier.parties.flatMap(line) };
  }

  private paper({ title, rows = [], paragraphs = [], table, closing = [], seal = '' }: Sheet): Paper {
    const { case: facts } = this.dossier;
    return {
      template: source, title, lang: this.lang, date: this.at, frame: { organisation: facts.organisationName[this.lang], number: facts.number },
      data: { title, rows, paragraphs, head: table?.head ?? [], body: table?.body ?? [], closing, seal },
    };
  }

  private partyLine({ name, address, contact, representative }: Dossier['parties'][number]['party']): string {
    const by = representative ? this.say('by', { name: representative.name }) : '';
    return [name, by, address, contact].filter(Boolean).join(this.lang === 'en' ? ', ' : '，');
  }

  private say(key: string, params: Record<string, string> = {}): string {
    return filingsSay(this.lang, `papers.${key}`, params);
  }

  private day(at: Date | null | undefined): string {
    return at ? this.format(at, { dateStyle: 'long' }) : '';
  }

  private instant(at: Date | null | undefined): string {
    return at ? this.format(at, { dateStyle: 'long', timeStyle: 'medium' }) : '';
  }

  private format(at: Date, style: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.lang === 'en' ? 'en-GB' : 'zh-CN', { ...style, timeZone: profileOf(this.dossier.filing.profile).zone }).format(at);
  }
}
