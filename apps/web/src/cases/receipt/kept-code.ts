/** The tracking code is given once; it stays in this tab so that the receipt can be printed, and nowhere else. */
const key = (caseId: string) => `maplebridge.receipt.${caseId}`;

export const keepReceipt = (caseId: string, trackingCode: string): void => sessionStorage.setItem(key(caseId), trackingCode);
export const keptReceipt = (caseId: string): string | null => sessionStorage.getItem(key(caseId));
