import { createFileRoute } from '@tanstack/react-router';
import { Today } from '../today/today.js';

export const Route = createFileRoute('/today')({ component: Today });
