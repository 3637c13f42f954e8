import { Injectable } from '@nestjs/common';
import { SYSTEM } from '@maplebridge/kernel';
import { Asking, caseNotice, Screening } from '@maplebridge/cases';
import { Notices } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Mints a short link, sends it without content, and writes down the contact with its result. */
@Injectable()
export class SendInvitationJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly asking: Asking,
    private readonly screening: Screening,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const partyId = String(event.facts['partyId']);
    const minted = await this.asking.mintInvitation(caseId, partyId);
    if (!minted) return this.database.transaction(() => reaction.done());
    const { PUBLIC_URL, HELP_PHONE } = this.settings.get();
    const { contact, token, organisation } = minted;
    const params = { organisation, link: `${PUBLIC_URL}/i/${token}`, phone: HELP_PHONE };
    const sent = await this.notices.send({ to: { contact }, template: caseNotice('invitation'), params, reactionId: reaction.id, caseId, partyId });
    await this.database.transaction(async () => {
      await this.screening.recordContact(SYSTEM, caseId, { partyId, channel: sent.channel === 'mail' ? 'mail' : 'sms', result: 'sent', note: '' });
      await reaction.done();
    });
  }
}
