/** What the browser shares with the server besides the contract itself: how money is written and divided. */
export { capitalNumerals, decimal, split } from '@maplebridge/kernel';
