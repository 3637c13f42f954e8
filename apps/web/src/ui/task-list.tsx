import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface Task {
  id: string;
  title: ReactNode;
  /** What was filled in, or why it matters. */
  note?: ReactNode;
  chip: ReactNode;
  link?: LinkProps;
}

/** Steps with their states, in any order the person likes. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks sect">
      {tasks.map((task) => (
        <li key={task.id}>
          {task.link ? <Link {...task.link}>{task.title}</Link> : <b>{task.title}</b>}
          {task.note && <span className="sec">{task.note}</span>}
          {task.chip}
        </li>
      ))}
    </ul>
  );
}
