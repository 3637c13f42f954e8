import { Injectable } from '@nestjs/common';
import { JointApplication } from '@maplebridge/filings';
import type { Sweep } from '@maplebridge/platform';

/** Closes the windows to go to court that have passed. */
@Injectable()
export class ExpireWindowsJob implements Sweep {
  constructor(private readonly applications: JointApplication) {}

  async sweep(now: Date): Promise<void> {
    await this.applications.expire(now);
  }
}
