import { Injectable } from '@nestjs/common';
import { JointApplication } from '@maplebridge/filings';
import type { Sweep } from '@maplebridge/platform';

/** What was missing when the last side asked the court is looked for again: an identity compared, a proof opened to the court. */
@Injectable()
export class CompleteFilingsJob implements Sweep {
  constructor(private readonly applications: JointApplication) {}

  async sweep(): Promise<void> {
    await this.applications.completeWaiting();
  }
}
