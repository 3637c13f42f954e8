import { Injectable } from '@nestjs/common';
import {
  BookingCancelled, BookingConfirmed, BookingExpired, BookingKept, BookingMoveAsked, BookingMoved, BookingProposed, BookingReminderDue, Bookings, bookingNotice,
  calendarFile, whenOf, type Booking, type BookingMail,
} from '@maplebridge/bookings';
import { PARTY_RELATIONS, type Language } from '@maplebridge/kernel';
import { Notices } from '@maplebridge/notices';
import { Accounts, Involvements } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const MAILS: Readonly<Record<string, BookingMail>> = {
  [BookingProposed.type]: 'proposed',
  [BookingConfirmed.type]: 'confirmed',
  [BookingMoveAsked.type]: 'move-asked',
  [BookingKept.type]: 'kept',
  [BookingMoved.type]: 'moved',
  [BookingCancelled.type]: 'cancelled',
  [BookingExpired.type]: 'expired',
  [BookingReminderDue.type]: 'reminder-due',
};
/** Whoever acted knows; these are told to all the same, because the appointment itself changed. */
const TOLD_TO_ALL: readonly BookingMail[] = ['confirmed', 'moved', 'kept', 'cancelled', 'reminder-due'];
const WITH_FILE: readonly BookingMail[] = ['confirmed', 'moved', 'cancelled'];

/** Tells both sides and the mediator about an appointment; a mail carries the calendar file. */
@Injectable()
export class TellAboutAppointmentJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly bookings: Bookings,
    private readonly involvements: Involvements,
    private readonly accounts: Accounts,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const mail = MAILS[event.type];
    if (!mail) throw new RangeError(`nobody is told of ${event.type}`);
    const booking = await this.bookings.require(event.chainId, event.subjectId);
    for (const { accountId, language, mail: address } of await this.readers(event, mail)) await this.tell({ accountId, language, address }, mail, booking, reaction);
    await this.database.transaction(() => reaction.done());
  }

  private async tell(reader: { accountId: string; language: Language; address: string | null }, mail: BookingMail, booking: Booking, reaction: Reaction): Promise<void> {
    const { accountId, language, address } = reader;
    const { PUBLIC_URL } = this.settings.get();
    const { caseId, zone } = booking;
    const params = { ...whenOf(booking, language), link: `${PUBLIC_URL}/cases/${caseId}/appointment` };
    const about = { template: bookingNotice(mail), params, language, reactionId: reaction.id, caseId, zone };
    await this.notices.send({ to: { accountId }, ...about });
    if (address && booking.startsAt && WITH_FILE.includes(mail))
      await this.notices.send({ to: { accountId }, channel: 'mail', ...about, calendar: calendarFile(booking, language, PUBLIC_URL) });
  }

  private async readers({ chainId, actorAccountId }: StoredEvent, mail: BookingMail) {
    const all = TOLD_TO_ALL.includes(mail);
    const involved = await this.involvements.accounts(chainId, all ? [...PARTY_RELATIONS, 'mediator'] : PARTY_RELATIONS);
    const ids = new Set(involved.map(({ accountId }) => accountId));
    if (!all && actorAccountId) ids.delete(actorAccountId);
    return this.accounts.contacts([...ids]);
  }
}
