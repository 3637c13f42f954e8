import { Injectable } from '@nestjs/common';
import { Quarantine, type Sweep } from '@maplebridge/platform';

/** Lets files out of quarantine once the scanner has answered; does nothing where none is configured. */
@Injectable()
export class ScanFilesJob implements Sweep {
  constructor(private readonly quarantine: Quarantine) {}

  sweep(): Promise<void> {
    return this.quarantine.release();
  }
}
