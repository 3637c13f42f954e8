import { randomUUID } from 'node:crypto';
import { agreementsApprove, agreementsConfirmPayment, agreementsDraft, agreementsMarkClause, agreementsRead, agreementsRecordPayment, agreementsRequestCode, agreementsSendToSign, agreementsSign, agreementsSignAsMediator, agreementsStamp } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { bookingsOfCase } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { casesAccept, casesAnswer, casesDraft, casesJoin, casesNameRepresentative, casesOpenInvitation, casesRead, casesRequestJoinCode, casesSave, casesScreen, casesSetCapacity, casesSubmit } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { evidenceAdd } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { mediatorsAccept, mediatorsAnswerRecusal, mediatorsCandidates, mediatorsName, mediatorsTimes } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { peopleAcceptTexts, peopleStateIdentity, peopleTexts } from '@maplebridge/contract/src/people/sdk.gen.js';
import { documentPhoto, handwriting } from '../world/picture.js';
import { Guest } from './guest.js';
import { eventually } from '../setup/eventually.js';
import { inTurn } from './turns.js';

/** The mediator of the demonstration, as each language writes the name. */
export const MEDIATOR = { 'zh-CN': '沈白露', en: 'Shen Bailu' } as const;

/** The people of the story, each with a client of their own. */
export class Story {
  readonly applicant: Guest;
  readonly hospital: Guest;
  readonly mediator: Guest;
  readonly officer: Guest;
  readonly sealKeeper: Guest;
  mediatorId = '';
  caseId = '';
  /** A phone nobody else in this run has. */
  readonly phone = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  readonly hospitalPhone = `137${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

  constructor(readonly url: string) {
    [this.applicant, this.hospital, this.mediator, this.officer, this.sealKeeper] = Array.from({ length: 5 }, () => new Guest(url)) as [Guest, Guest, Guest, Guest, Guest];
  }

  get path() {
    return { caseId: this.caseId };
  }

  /** Signs in with a code, is told, says who they are. */
  async prepare(guest: Guest, name: string, number: string): Promise<void> {
    const { items } = await guest.do(peopleTexts, {});
    await guest.do(peopleAcceptTexts, {
      body: { language: 'zh-CN', items: items as never, serviceAddress: { name, contact: this.phone, address: '枫溪县白石镇柳巷8号' } },
    });
    const photoFileId = await guest.upload('document.png', 'image/png', documentPhoto(3));
    await guest.do(peopleStateIdentity, { body: { name, documentKind: 'resident-card', documentNumber: number, photoFileId } });
  }

  async apply(): Promise<{ number: string; trackingCode: string }> {
    const { applicant } = this;
    await applicant.signIn(this.phone);
    await this.prepare(applicant, '林小满', '110101199003077758');
    this.caseId = (await applicant.do(casesDraft, { body: {} })).caseId;
    const answers = {
      'what-happened': { disputeType: 'medical', text: '声带手术以后声音一直嘶哑，医院没有答复。', happenedOn: '2026-09-12' },
      who: { applicantKind: 'natural', applicantName: '', respondents: [{ kind: 'legal', name: '青禾医院', contact: this.hospitalPhone, address: '枫溪县青禾路1号' }] },
      'what-you-want': { text: '赔偿后续治疗费用，并作书面说明。', amountMinor: 3_000_000 },
      evidence: { later: true },
      'contact-and-needs': { contact: this.phone, address: '枫溪县白石镇柳巷8号', language: 'zh-CN', needs: ['speaking'] },
    };
    for (const [step, body] of Object.entries(answers)) await applicant.do(casesSave, { path: { ...this.path, step: step as 'who' }, body: body as never });
    const fileId = await applicant.upload('record.png', 'image/png', documentPhoto(9));
    await applicant.do(evidenceAdd, { path: this.path, body: { fileId, title: '病历', category: 'medical', class: 'joint' } });
    const signatureFileId = await applicant.upload('signature.png', 'image/png', handwriting(1));
    return applicant.do(casesSubmit, { path: this.path, body: { signatureFileId } });
  }

  /** The officer accepts; the hospital reads the link it was sent, agrees, joins, and names its representative. */
  async invite(): Promise<void> {
    await this.officer.demo('intake-officer');
    await this.officer.do(casesScreen, { path: this.path });
    await this.officer.do(casesAccept, { path: this.path });
    const token = await this.hospital.message(this.hospitalPhone, /\/i\/([A-Z0-9]+)/);
    await this.hospital.do(casesOpenInvitation, { path: { token }, body: { digits: this.hospitalPhone.slice(-4) } });
    await this.hospital.do(casesAnswer, { path: { token }, body: { answer: 'agree' } });
    const since = Date.now() - 1000;
    const { challengeId } = await this.hospital.do(casesRequestJoinCode, { path: { token }, body: { language: 'zh-CN' } });
    const code = await this.hospital.message(this.hospitalPhone, /(?:是|is )(\d{6})/, since);
    await this.hospital.do(casesJoin, { path: { token }, body: { challengeId, code } });
    await this.prepare(this.hospital, '周立夏', '110101198506120020');
    const documentFileId = await this.hospital.upload('authority.png', 'image/png', documentPhoto(5));
    await this.hospital.do(casesNameRepresentative, { path: this.path, body: { name: '周立夏', position: '医患关系办公室主任', authority: 'special', ceilingMinor: 5_000_000, currency: 'CNY', documentFileId } });
  }

  /** Both choose the same mediator and a common time; the mediator discloses nothing and accepts. */
  async choose(mode: 'video' | 'on-site'): Promise<string> {
    this.mediatorId = await this.mediator.demo('mediator');
    await this.applicant.do(mediatorsCandidates, { path: this.path });
    const venue = mode === 'on-site' ? { venue: `枫溪县矛盾纠纷调解中心 ${this.phone.slice(-3)} 号调解室` } : {};
    const body = await inTurn(this.mediatorId, async () => {
      const wanted = { mediatorId: this.mediatorId, startsAt: await this.freeTimes(), mode, ...venue };
      await this.applicant.do(mediatorsName, { path: this.path, body: wanted });
      return wanted;
    });
    await this.hospital.do(mediatorsName, { path: this.path, body });
    await this.mediator.do(mediatorsAccept, { path: this.path, body: { kind: 'none', description: '' } });
    for (const side of [this.applicant, this.hospital])
      await side.do(mediatorsAnswerRecusal, { path: this.path, body: { wantsChange: false, reason: '' } });
    return eventually(async () => (await this.applicant.do(bookingsOfCase, { path: this.path })).items.find(({ state }) => state === 'confirmed')?.id, 'a confirmed booking');
  }

  /** Two anywhere among the free times that may still be moved, so that journeys do not all want the first. */
  private async freeTimes(): Promise<string[]> {
    const times = await this.applicant.do(mediatorsTimes, { path: { ...this.path, mediatorId: this.mediatorId } });
    const items = times.items.filter(({ full, startsAt }) => !full && Date.parse(startsAt) > Date.now() + 2 * 86_400_000);
    const from = Math.floor(Math.random() * (items.length - 2));
    return items.slice(from, from + 2).map((slot) => slot.startsAt);
  }

  async parties(): Promise<{ applicantId: string; hospitalId: string }> {
    const { parties } = await this.mediator.do(casesRead, { path: this.path });
    const id = (side: string) => parties.find((party) => party.side === side)!.id;
    return { applicantId: id('applicant'), hospitalId: id('respondent') };
  }

  /** The mediator writes the terms and sends them to sign. `paid`: all of it at signing. */
  async write(total: number, atSigning: number): Promise<number> {
    const { applicantId, hospitalId } = await this.parties();
    for (const partyId of [applicantId, hospitalId]) await this.mediator.do(casesSetCapacity, { path: this.path, body: { partyId, capacity: 'full' } });
    const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
    const first = { id: randomUUID(), minor: atSigning, due: { kind: 'at-signing' } };
    const rest = { id: randomUUID(), minor: total - atSigning, due: { kind: 'on', date: inDays(30) } };
    const terms = {
      facts: both('2026年9月12日，林小满在青禾医院接受声带手术，术后声音嘶哑。', 'On 12 September 2026 Lin Xiaoman had a vocal cord operation at Qinghe Hospital; the voice stayed hoarse.'),
      points: [both('后续治疗费用由谁承担', 'Who bears the cost of further treatment')],
      responsibility: both('青禾医院自愿补偿。', 'Qinghe Hospital compensates voluntarily.'),
      obligations: [{
        id: randomUUID(), kind: 'pay', debtorId: hospitalId, creditorId: applicantId, act: both('支付补偿款', 'pay compensation'),
        amount: { minor: total, currency: 'CNY' }, due: first.due, method: 'bank-transfer', payee: { holder: '林小满', bank: '枫溪银行', account: '6200000000000000001' },
        instalments: total === atSigning ? [] : [first, rest],
      }],
      otherTerms: [], closing: true, partial: false, voluntary: true, subject: 'ordinary', property: { kind: 'none', owner: '', consented: false }, governingLanguage: 'zh-CN', bilingual: true,
    };
    const { number } = await this.mediator.do(agreementsDraft, { path: this.path, body: { terms: terms as never } });
    await this.mediator.do(agreementsApprove, { path: this.path, body: { number } });
    await this.mediator.do(agreementsSendToSign, { path: this.path, body: { number, ...(total === atSigning ? { reason: '当场履行' } : {}) } });
    return number;
  }

  /** Each side agrees to every clause, then signs with handwriting and a code to the own phone. */
  async sign(number: number, onTheSpot?: () => Promise<void>): Promise<void> {
    for (const [guest, contact] of [[this.applicant, this.phone], [this.hospital, this.hospitalPhone]] as const) {
      const { agreement } = await guest.do(agreementsRead, { path: this.path });
      for (const { id } of agreement!.text['zh-CN'].clauses)
        await guest.do(agreementsMarkClause, { path: this.path, body: { number, clauseId: id, answer: 'agree' } });
      await this.signOne(guest, contact, number, agreementsSign);
    }
    await onTheSpot?.();
    await this.signOne(this.mediator, '13800000003', number, agreementsSignAsMediator);
    await this.sealKeeper.demo('seal-keeper');
    await this.sealKeeper.do(agreementsStamp, { path: this.path, body: { number } });
  }

  private async signOne(guest: Guest, contact: string, number: number, operation: typeof agreementsSign | typeof agreementsSignAsMediator): Promise<void> {
    await inTurn(contact, () => this.signWithCode(guest, contact, number, operation));
  }

  private async signWithCode(guest: Guest, contact: string, number: number, operation: typeof agreementsSign | typeof agreementsSignAsMediator): Promise<void> {
    const since = Date.now();
    const { challengeId } = await guest.do(agreementsRequestCode, { path: this.path, body: { number } });
    const code = await guest.message(contact, /(?:是|is )(\d{6})/, since);
    const imageFileId = await guest.upload('signature.png', 'image/png', handwriting(number + contact.length));
    await guest.do(operation as typeof agreementsSign, { path: this.path, body: { number, imageFileId, challengeId, code } });
  }

  /** What was due at signing is paid: the hospital shows the slip, the patient confirms. */
  async pay(dutyId: string): Promise<void> {
    const slipFileId = await this.hospital.upload('slip.png', 'image/png', documentPhoto(11));
    await this.hospital.do(agreementsRecordPayment, { path: { ...this.path, dutyId }, body: { slipFileId } });
    await this.applicant.do(agreementsConfirmPayment, { path: { ...this.path, dutyId } });
  }
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
