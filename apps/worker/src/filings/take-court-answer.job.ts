import { Injectable } from '@nestjs/common';
import { CourtAnswers, type CourtAnswer } from '@maplebridge/filings';
import { Database, Files, Inbound, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

interface Message {
  readonly answer: CourtAnswer;
  readonly paper?: { readonly name: string; readonly content: string };
}

/** A court's word, verified at the door and stored there: keeps its paper and applies it in order. */
@Injectable()
export class TakeCourtAnswerJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly inbound: Inbound,
    private readonly answers: CourtAnswers,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const message = event.facts['source'] === 'court' ? ((await this.inbound.content(event.subjectId)) as unknown as Message | undefined) : undefined;
    if (!message) return this.database.transaction(() => reaction.done());
    const { answer, paper } = message;
    const file = paper && (await this.files.put({ name: paper.name, mediaType: 'application/pdf', content: Buffer.from(paper.content, 'base64') }));
    await this.database.transaction(async () => {
      await this.answers.take(answer, file?.id ?? null);
      await this.inbound.handled(event.subjectId);
      await reaction.done();
    });
  }
}
