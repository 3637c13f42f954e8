import { createFileRoute } from '@tanstack/react-router';
import { StampQueue } from '../agreements/stamp-queue.js';

export const Route = createFileRoute('/stamp')({ component: StampQueue });
