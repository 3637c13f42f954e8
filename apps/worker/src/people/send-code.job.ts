import { Injectable } from '@nestjs/common';
import { Codes, CODE_NOTICE } from '@maplebridge/people';
import { Notices } from '@maplebridge/notices';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Mints a one-time code and sends it; a retry mints the same, so the code never stands in a queue. */
@Injectable()
export class SendCodeJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly codes: Codes,
    private readonly notices: Notices,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const minted = await this.codes.mint(event.subjectId);
    if (minted) {
      const { contact, code, language } = minted;
      await this.notices.send({ to: { contact }, template: CODE_NOTICE, params: { code }, language, reactionId: reaction.id, urgent: true });
    }
    await this.database.transaction(() => reaction.done());
  }
}
