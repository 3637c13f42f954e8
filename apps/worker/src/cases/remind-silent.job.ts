import { Injectable } from '@nestjs/common';
import { Asking } from '@maplebridge/cases';
import type { Sweep } from '@maplebridge/platform';

/** Writes again to those who were invited and have said nothing. */
@Injectable()
export class RemindSilentJob implements Sweep {
  constructor(private readonly asking: Asking) {}

  async sweep(now: Date): Promise<void> {
    await this.asking.remindSilent(now);
  }
}
