import type { CaseFileOrder, Paper } from '@maplebridge/documents';
import { LOCALES, type Language } from '@maplebridge/kernel';
import { citationText, dateIn, lawSays, profileOf } from '@maplebridge/law';
import type { UndisputedFacts } from '@maplebridge/sessions';
import type { AuditExtract } from './audit.rules.js';
import type { Dossier, DossierParty } from './filing-dossier.service.js';
import { filingsSay } from './words.rules.js';

interface Sheet {
  readonly title: string;
  readonly rows?: readonly (readonly [string, string])[];
  readonly paragraphs?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly body: readonly (readonly string[])[] };
  /** Millimetres of all columns but the last; even ones without it. */
  readonly widths?: readonly number[];
  readonly closing?: readonly string[];
  /** Whose seal stands under it, on the day it was made. */
  readonly seal?: string;
}

const source = String.raw`
#heading(level: 1, data.title)
#if data.rows.len() > 0 { facts(data.rows, label: 44mm) }
#let shown(cell) = if cell.match(regex("^[0-9a-f]{64}$")) != none { text(size: 7.5pt, fingerprint(cell)) } else { cell }
#v(3mm)
#for part in data.paragraphs { prose(part) }
#if data.head.len() > 0 { rows(if data.widths.len() > 0 { data.widths.map(w => w * 1mm) + (1fr,) } else { data.head.map(_ => 1fr) }, data.head, data.body.map(line => line.map(shown))) }
#v(3mm)
#for part in data.closing { prose(part) }
#if data.seal != "" { v(4mm); signed-off(data.seal, (data.seal,), data.day, ()) }
`;

/** The papers this house writes for the court, from the dossier. Language and cited articles are the profile's. */
export class CourtSheets {
  private readonly lang: Language;

  constructor(
    private readonly dossier: Dossier,
    private readonly at: Date,
  ) {
    this.lang = profileOf(dossier.filing.profile).language;
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
      closing: [this.say('application.to', { court: court?.name[this.lang] ?? '' }), ...parties.map((each) => this.say('application.asked', { name: each.party.name, at: this.instant(each.askedAt) }))],
    });
  }

  attestation(): Paper {
    const { case: facts, settlement } = this.dossier;
    return this.paper({
      title: this.say('attestation.title'),
      rows: [[this.say('caseNumber'), facts.number], [this.say('mediators'), facts.mediators.join('、')], [this.say('signedAt'), this.instant(settlement.row.lastPartySignedAt)], [this.say('stampedAt'), this.instant(settlement.row.stampedAt)]],
      paragraphs: [this.say('attestation.body', { organisation: facts.organisationName[this.lang], names: facts.parties.map((party) => party.name).join('、'), disputeType: lawSays(this.lang, `fields.disputeType.${facts.disputeType}`) })],
      seal: this.organisation(),
    });
  }

  identity(): Paper {
    const body = this.dossier.parties.map(({ party, identity }) => [
      party.name, party.kind === 'legal' ? party.creditCode : this.say(`documentKind.${identity?.documentKind ?? 'other'}`),
      identity ? `${identity.name} ${identity.documentNumber}` : '', identity?.comparedAt ? this.instant(identity.comparedAt) : '',
    ]);
    return this.paper({ title: this.say('identity.title'), widths: [32, 42, 48], table: { head: ['party', 'document', 'person', 'comparedAt'].map((key) => this.say(`identity.${key}`)), body } });
  }

  serviceAddresses(): Paper {
    const body = this.dossier.parties.map((each) => {
      const consent = each.consents.find(({ text }) => text === 'service-address');
      const { name = each.party.name, contact = each.party.contact, address = each.party.address } = consent?.details ?? {};
      return [name, plainPhone(contact), address || '—', this.instant(consent?.acceptedAt)];
    });
    return this.paper({ title: this.say('serviceAddress.title'), paragraphs: [this.say('serviceAddress.body')], widths: [28, 36, 56], table: { head: ['name', 'contact', 'address', 'confirmedAt'].map((key) => this.say(`serviceAddress.${key}`)), body } });
  }

  warning(): Paper {
    return this.paper({ title: this.say('warning.title'), paragraphs: [this.say('warning.body')], widths: ACCEPTED, table: this.acceptances((text) => text === 'false-mediation-warning') });
  }

  consents(): Paper {
    return this.paper({ title: this.say('consents.title'), widths: ACCEPTED, table: this.acceptances((text) => text !== 'false-mediation-warning') });
  }

  /** What both sides confirmed together in the record of a session. */
  undisputed(records: readonly UndisputedFacts[]): Paper {
    const facts = records.flatMap((record) => record.facts);
    const closing = records.map(({ confirmedAt }) => this.say('undisputed.at', { at: this.instant(confirmedAt) }));
    return this.paper({ title: this.say('undisputed.title'), paragraphs: [this.say('undisputed.body'), ...facts.map((fact, i) => `${i + 1}. ${fact}`)], closing, seal: this.organisation() });
  }

  audit({ lines, head }: AuditExtract): Paper {
    const body = lines.map(({ number, step, at, hash }) => [String(number), this.say(`audit.steps.${step}`), this.instant(at), hash]);
    return this.paper({
      title: this.say('audit.title'), paragraphs: [this.say('audit.body')], widths: [12, 36, 42],
      table: { head: ['number', 'step', 'at', 'hash'].map((key) => this.say(`audit.${key}`)), body },
      closing: [`${this.say('audit.head', { count: String(head.number) })}${spaced(head.hash)}`], seal: this.organisation(),
    });
  }

  /** Cover and index of the bundle; its papers come from whoever has them. */
  bundle(): Omit<CaseFileOrder, 'papers'> {
    const { court, case: facts, parties } = this.dossier;
    const names = parties.map(({ party }) => party.name).join(this.lang === 'en' ? ', ' : '、');
    const cover = [['caseNumber', facts.number], ['applicant', names], ['court', court?.name[this.lang] ?? ''], ['bundle.noteLabel', this.say('bundle.note')]];
    return {
      lang: this.lang, date: this.at, title: this.say('bundle.title'), frame: { organisation: this.organisation(), number: facts.number },
      cover: cover.map(([key = '', value = '']) => ({ label: this.say(key), value })),
    };
  }

  filedOn(): string {
    return dateIn(profileOf(this.dossier.filing.profile).zone, this.at);
  }

  title(document: string): string {
    return lawSays(this.lang, `fields.document.${document}`);
  }

  private organisation(): string {
    return this.dossier.case.organisationName[this.lang];
  }

  private acceptances(wanted: (text: string) => boolean) {
    const line = ({ party, consents }: DossierParty) => consents.filter(({ text }) => wanted(text))
      .map(({ text, textVersion, acceptedAt }) => [party.name, this.say(`text.${text}`), textVersion, this.instant(acceptedAt)]);
    return { head: ['party', 'text', 'version', 'at'].map((key) => this.say(`consents.${key}`)), body: this.dossier.parties.flatMap(line) };
  }

  private paper({ title, rows = [], paragraphs = [], table, widths = [], closing = [], seal = '' }: Sheet): Paper {
    const { case: facts } = this.dossier;
    return {
      template: source, title, lang: this.lang, date: this.at, frame: { organisation: facts.organisationName[this.lang], number: facts.number },
      data: { title, rows, paragraphs, head: table?.head ?? [], body: table?.body ?? [], widths, closing, seal, day: this.day(this.at) },
    };
  }

  private partyLine({ name, address, contact, representative }: Dossier['parties'][number]['party']): string {
    const by = representative ? this.say('by', { name: representative.name }) : '';
    return [name, by, address, plainPhone(contact)].filter(Boolean).join(this.lang === 'en' ? ', ' : '，');
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
    return new Intl.DateTimeFormat(LOCALES[this.lang], { ...style, timeZone: profileOf(this.dossier.filing.profile).zone }).format(at);
  }
}

/** Party, text, version; the moment takes the rest. */
const ACCEPTED = [34, 46, 26];

/** As people here write it. */
const plainPhone = (contact: string): string => contact.replace(/^\+86(?=1\d{10}$)/, '');

/** A fingerprint in groups, as it is read aloud. */
const spaced = (hex: string): string => hex.replace(/(.{16})/g, '$1 ').trim();
