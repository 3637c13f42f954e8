/** A number beside a word; `hot` when somebody waits. */
export const Count = ({ value, hot }: { value: number; hot?: boolean }) => <span className={`count ${hot ? 'hot' : ''}`}>{value}</span>;
