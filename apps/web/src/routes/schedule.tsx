import { createFileRoute } from '@tanstack/react-router';
import { SchedulePage } from '../bookings/schedule-page.js';

export const Route = createFileRoute('/schedule')({ component: SchedulePage });
