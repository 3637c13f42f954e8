/** Says that something worked. Never for errors that need an action: those stay on the page. */
export const say = (words: string): void => void import('./toasts.js').then(({ show }) => show(words));
