import { Injectable } from '@nestjs/common';
import { Answers, type GivenAnswer } from '@maplebridge/court';
import { DetachedSignatures } from '@maplebridge/documents';
import { canonicalJson, Database, Files, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const TIMEOUT = 20_000;

/** Sends one answer of the court to whoever sent the package, signed; again and again until it has arrived. */
@Injectable()
export class SendAnswerJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
    private readonly files: Files,
    private readonly signatures: DetachedSignatures,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const seq = Number(event.facts['answer']);
    const answer = await this.answers.read(event.chainId, seq);
    if (answer.sent) return this.database.transaction(() => reaction.done());
    const { manifest, courtId, givenAt } = answer;
    const content = canonicalJson(await this.message(answer));
    const signature = await this.signatures.sign(content, { organisationId: courtId, organisationName: manifest.court.name, at: givenAt });
    const response = await fetch(this.address(manifest.answerTo), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content, signature }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.text();
    if (!response.ok) throw new Error(`The sender did not take the answer: ${response.status}`);
    await this.database.transaction(async () => {
      await this.answers.sent(event.chainId, seq);
      await reaction.done();
    });
  }

  private async message({ manifest, seq, kind, body, givenAt, paper }: GivenAnswer) {
    const answer = { packageId: manifest.packageId, seq, kind, ...body, givenAt: givenAt.toISOString() };
    const sent = paper && { name: `${paper.kind}.pdf`, sha256: paper.sha256, content: (await this.files.read(paper.fileId)).toString('base64') };
    const { id, name } = manifest.court;
    return { court: { id, name }, answer, ...(sent && { paper: sent }) };
  }

  /** In containers our own public address leads nowhere from inside. */
  private address(answerTo: string): string {
    const { OWN_URL, PUBLIC_URL } = this.settings.get();
    return OWN_URL && answerTo.startsWith(PUBLIC_URL) ? `${OWN_URL}${answerTo.slice(PUBLIC_URL.length)}` : answerTo;
  }
}
