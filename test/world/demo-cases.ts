import { HOUR } from '@maplebridge/kernel';
import { Applications, Asking, Cases, Respondents, Screening, type Answers, type Step } from '@maplebridge/cases';
import type { Cast } from './demo-people.js';
import type { Places } from './demo-places.js';
import { documentPhoto } from './picture.js';
import type { World } from './world.js';

export type ApplicationOf = { readonly [S in Step]: NonNullable<Answers[S]> };

/** The story of the voice after an operation. */
export const voiceCase = (contact: string): ApplicationOf => ({
  'what-happened': { disputeType: 'medical', happenedOn: '2026-09-12', text: '2026年9月12日我在青禾医院做了声带手术，术后一直声音嘶哑，医院一直没有答复。' },
  who: { applicantKind: 'natural', applicantName: '', respondents: [{ kind: 'legal', name: '青禾医院', contact: '13800000002', address: '枫溪县青禾路1号', creditCode: '12330000MB0000001X' }] },
  'what-you-want': { text: '请医院赔偿后续治疗费用，并书面说明手术经过。', amountMinor: 3_000_000 },
  evidence: { later: false },
  'contact-and-needs': { contact, address: '枫溪县白石镇柳巷8号', language: 'zh-CN', needs: ['speaking'] },
});

/** The neighbours' leak, between people who are not of the cast. */
export const leakCase = (contact: string, other: { readonly name: string; readonly contact: string }): ApplicationOf => ({
  ...voiceCase(contact),
  'what-happened': { disputeType: 'neighbours', text: '楼上卫生间漏水，我家客厅天花板受损，请求维修并赔偿。' },
  who: { applicantKind: 'natural', applicantName: '', respondents: [{ kind: 'natural', ...other }] },
  'what-you-want': { text: '请楼上住户修好管道，并承担天花板修复费用。', amountMinor: 400_000 },
  'contact-and-needs': { contact, address: '枫溪县白石镇桃花弄3号', language: 'zh-CN', needs: [] },
});

/** Cases on their way, each step taken by its real service. */
export class DemoCases {
  constructor(
    private readonly world: World,
    private readonly cast: Cast,
    private readonly places: Places,
  ) {}

  async draft(answers: Partial<ApplicationOf>): Promise<string> {
    const { applicant } = this.cast;
    const { caseId } = await this.world.get(Applications).draft(applicant.actor, this.places.centreId);
    const actor = await this.world.people.inCase(applicant, caseId);
    for (const [step, answer] of Object.entries(answers)) await this.world.get(Applications).save(actor, caseId, step as 'evidence', answer as { later: boolean });
    return caseId;
  }

  async submitted(answers: ApplicationOf): Promise<string> {
    const caseId = await this.draft(answers);
    const actor = await this.world.people.inCase(this.cast.applicant, caseId);
    await this.world.get(Applications).submit(actor, caseId, await this.world.people.signature(this.cast.applicant));
    await this.world.drain();
    return caseId;
  }

  async screening(answers: ApplicationOf): Promise<string> {
    const caseId = await this.submitted(answers);
    this.world.clock.forward(2 * HOUR);
    await this.world.get(Screening).screen(await this.officer(caseId), caseId);
    return caseId;
  }

  async returned(answers: ApplicationOf): Promise<string> {
    const caseId = await this.screening(answers);
    const items = [{ step: 'who' as const, reason: 'incomplete', note: '请补充医院的统一社会信用代码。' }];
    await this.world.get(Screening).return(await this.officer(caseId), caseId, items);
    await this.world.drain();
    return caseId;
  }

  /** Accepted, so the other side has been invited by itself. */
  async invited(answers: ApplicationOf): Promise<string> {
    const caseId = await this.screening(answers);
    await this.world.get(Screening).accept(await this.officer(caseId), caseId);
    await this.world.drain();
    return caseId;
  }

  /** The other side agreed by its short link and joined; a legal person named its representative up to a ceiling. */
  async joined(answers: ApplicationOf): Promise<string> {
    const { get, database } = this.world;
    const caseId = await this.invited(answers);
    const partyId = await this.respondentParty(caseId);
    const minted = (await get(Asking).mintInvitation(caseId, partyId))!;
    const invitedActor = { kind: 'invited' as const, relations: ['invited' as const], partyIds: [partyId], side: 'respondent' as const };
    await get(Respondents).answer(invitedActor, minted.token, { answer: 'agree' });
    await database.transaction(() => get(Respondents).admit(caseId, partyId, this.cast.hospital.accountId));
    if (answers.who.respondents[0]?.kind === 'legal') await this.represent(caseId);
    await this.world.drain();
    return caseId;
  }

  private async represent(caseId: string): Promise<void> {
    const { get, people } = this.world;
    const actor = await people.inCase(this.cast.hospital, caseId);
    const documentFileId = await people.file(this.cast.hospital, 'authority.png', documentPhoto(77));
    await get(Respondents).nameRepresentative(actor, caseId, { name: '周立夏', position: '医患关系办公室主任', authority: 'special', ceilingMinor: 5_000_000, currency: 'CNY', documentFileId });
  }

  private officer(caseId: string) {
    return this.world.people.inCase(this.cast.officer, caseId);
  }

  private async respondentParty(caseId: string): Promise<string> {
    return (await this.world.get(Cases).facts(caseId)).parties.find(({ side }) => side === 'respondent')!.id;
  }
}
