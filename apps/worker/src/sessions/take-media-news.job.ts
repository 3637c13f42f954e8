import { Injectable } from '@nestjs/common';
import { Database, Inbound, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Attendance, type MediaNews } from '@maplebridge/sessions';

/** Turns a stored webhook of the media server into attendance; news from others is not this job's. */
@Injectable()
export class TakeMediaNewsJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly inbound: Inbound,
    private readonly attendance: Attendance,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const ours = event.facts['source'] === 'livekit';
    const news = ours ? await this.inbound.content(event.subjectId) : undefined;
    await this.database.transaction(async () => {
      if (news) {
        await this.attendance.takeNews(news as unknown as MediaNews);
        await this.inbound.handled(event.subjectId);
      }
      await reaction.done();
    });
  }
}
