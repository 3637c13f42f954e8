// npm run check: everything CI checks, in its order.
process.argv.push('--with-checks');
await import('./test.mjs');
