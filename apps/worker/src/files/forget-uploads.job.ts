import { Injectable } from '@nestjs/common';
import { Uploads, type Sweep } from '@maplebridge/platform';

/** Uploads that nobody finished in a week take no more room. */
@Injectable()
export class ForgetUploadsJob implements Sweep {
  constructor(private readonly uploads: Uploads) {}

  sweep(now: Date): Promise<void> {
    return this.uploads.forgetAbandoned(now);
  }
}
