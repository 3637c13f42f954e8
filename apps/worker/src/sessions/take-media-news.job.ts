import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, Inbound, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Attendance, RoomPatrol, type MediaNews } from '@maplebridge/sessions';
import { LOG } from '../running/log.config.js';

/** Turns a stored webhook of the media server into attendance and puts a stranger out at once; news from others is not this job's. */
@Injectable()
export class TakeMediaNewsJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly inbound: Inbound,
    private readonly attendance: Attendance,
    private readonly patrol: RoomPatrol,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const ours = event.facts['source'] === 'livekit';
    const news = ours ? ((await this.inbound.content(event.subjectId)) as unknown as MediaNews | undefined) : undefined;
    if (news && (await this.patrol.greet(news))) this.log.error({ room: news.room }, 'somebody came into a room without belonging there, and was put out');
    await this.database.transaction(async () => {
      if (news) {
        await this.attendance.takeNews(news);
        await this.inbound.handled(event.subjectId);
      }
      await reaction.done();
    });
  }
}
