import { createFileRoute } from '@tanstack/react-router';
import { NotFound } from '../ui/not-found.js';

export const Route = createFileRoute('/apply')({ component: NotFound });
