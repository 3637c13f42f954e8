/** The four answers of somebody who was invited. */
export const GIVEN_ANSWERS = ['agree', 'agree-otherwise', 'ask-for-help', 'decline'] as const;
export type GivenAnswer = (typeof GIVEN_ANSWERS)[number];

interface Asked {
  readonly answer: string | null;
}
const agrees = ({ answer }: Asked): boolean => answer === 'agree' || answer === 'agree-otherwise';

/** Several on one side: an agreement binds only who takes part, so it begins when all of them want to. */
export const everybodyAgrees = (asked: readonly Asked[]): boolean => asked.length > 0 && asked.every(agrees);

/** Who has not said yes or no. Somebody who asked for help is spoken with, so silence no longer ends the case by itself. */
export const stillSilent = ({ answer }: Asked): boolean => answer === null;
export const waitsForHelp = (asked: readonly Asked[]): boolean => asked.some(({ answer }) => answer === 'ask-for-help');
