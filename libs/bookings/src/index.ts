export * from './booking.machine.js';
