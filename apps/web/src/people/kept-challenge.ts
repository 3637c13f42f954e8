/** A code is on its way: who goes to read it comes back to the same step, even if the phone has closed the page meanwhile. */
const KEY = 'maplebridge.sign-in';

interface Challenge {
  contact: string;
  challengeId: string;
  expiresAt: string;
}

export const keepChallenge = (challenge: Challenge): void => sessionStorage.setItem(KEY, JSON.stringify(challenge));
export const forgetChallenge = (): void => sessionStorage.removeItem(KEY);

export function keptChallenge(now = Date.now()): Challenge | undefined {
  const kept = sessionStorage.getItem(KEY);
  const challenge = kept === null ? undefined : (JSON.parse(kept) as Challenge);
  return challenge && Date.parse(challenge.expiresAt) > now ? challenge : undefined;
}
