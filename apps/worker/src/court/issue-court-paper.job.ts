import { Injectable } from '@nestjs/common';
import { Answers, courtPaper } from '@maplebridge/court';
import { DocumentRenderer, Sealer } from '@maplebridge/documents';
import { Accounts } from '@maplebridge/people';
import { Database, Files, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Makes the notice or ruling that goes with an answer: rendered, sealed with the court's key, kept. */
@Injectable()
export class IssueCourtPaperJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
    private readonly accounts: Accounts,
    private readonly renderer: DocumentRenderer,
    private readonly sealer: Sealer,
    private readonly files: Files,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const seq = Number(event.facts['answer']);
    const answer = await this.answers.read(event.chainId, seq);
    if (answer.whole) return this.database.transaction(() => reaction.done());
    const { decidedBy, assignedTo, courtId, manifest, givenAt, kind } = answer;
    const people = await this.accounts.contacts([decidedBy, assignedTo].flatMap((id) => (id ? [id] : [])));
    const name = (id: string | null) => people.find((person) => person.accountId === id)?.name ?? '';
    const paper = courtPaper({ ...answer, judge: name(decidedBy), clerk: assignedTo === decidedBy ? '' : name(assignedTo) });
    const order = { organisationId: courtId, organisationName: manifest.court.name, reason: paper.title, at: givenAt };
    const content = await this.sealer.seal(await this.renderer.render(paper), order);
    const file = await this.files.put({ name: `${kind}.pdf`, mediaType: 'application/pdf', content });
    await this.database.transaction(async () => {
      await this.answers.issue(event.chainId, seq, file);
      await reaction.done();
    });
  }
}
