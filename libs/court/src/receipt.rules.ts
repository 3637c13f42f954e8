/** What the sender gets, once and for ever: the same package id always brings the same receipt. Instants are ISO 8601. */
export interface Receipt {
  readonly receiptId: string;
  readonly packageId: string;
  readonly manifestSha256: string;
  readonly court: { readonly id: string; readonly name: string };
  readonly receivedAt: string;
  /** By when the court says whether it takes the application in. */
  readonly acceptBy: string;
  readonly intact: boolean;
}
