import { Injectable } from '@nestjs/common';
import { PARTY_RELATIONS, type Relation } from '@maplebridge/kernel';
import {
  MediatorAccepted, MediatorAgreed, MediatorAppointed, MediatorChanged, MediatorDeclined, MediatorLapsed, MediatorReplaced, mediatorNotice,
  type MediatorMail,
} from '@maplebridge/mediators';
import { Notices } from '@maplebridge/notices';
import { Involvements } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

interface Telling {
  readonly mail: MediatorMail;
  readonly to: readonly Relation[];
  readonly page: string;
}
const ASKED: Telling = { mail: 'asked', to: ['mediator'], page: 'accept' };
const TAKEN: Telling = { mail: 'accepted', to: PARTY_RELATIONS, page: 'mediator' };
const AGAIN: Telling = { mail: 'open-again', to: PARTY_RELATIONS, page: 'choose' };
const TELLINGS: Readonly<Record<string, Telling>> = {
  [MediatorAgreed.type]: ASKED,
  [MediatorAppointed.type]: ASKED,
  [MediatorAccepted.type]: TAKEN,
  [MediatorDeclined.type]: AGAIN,
  [MediatorLapsed.type]: AGAIN,
  [MediatorChanged.type]: AGAIN,
  [MediatorReplaced.type]: AGAIN,
};

/** Tells whose turn it is on the way to a mediator: the mediator who is asked, the sides who read or choose again. */
@Injectable()
export class TellAboutMediatorJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly involvements: Involvements,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const telling = TELLINGS[event.type];
    if (!telling) throw new RangeError(`nobody is told of ${event.type}`);
    const caseId = event.chainId;
    const params = { link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}/${telling.page}` };
    const readers = await this.involvements.accounts(caseId, telling.to);
    for (const accountId of new Set(readers.map((reader) => reader.accountId)))
      await this.notices.send({ to: { accountId }, template: mediatorNotice(telling.mail), params, reactionId: reaction.id, caseId });
    await this.database.transaction(() => reaction.done());
  }
}
