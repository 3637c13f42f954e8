/** An item whose owner opened it to the court, with the act that did so. */
export interface DisclosedItem {
  readonly id: string;
  readonly fileId: string;
  readonly title: string;
  readonly dataClass: string;
  readonly disclosureId: string;
  readonly disclosedTo: string;
}

/** Where a package finds the evidence that was opened to the court; everything else stays out of its reach. */
export abstract class CourtEvidence {
  abstract disclosedToCourt(caseId: string): Promise<DisclosedItem[]>;
}
