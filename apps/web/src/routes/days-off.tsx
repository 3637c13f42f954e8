import { createFileRoute } from '@tanstack/react-router';
import { CalendarPage } from '../deadlines/calendar-page.js';

export const Route = createFileRoute('/days-off')({ component: CalendarPage });
