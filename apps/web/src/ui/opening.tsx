import { Screen } from './screen.js';
import { Skeleton } from './states.js';

/** While a page's code or data is on its way. */
export function Opening() {
  return (
    <Screen>
      <main className="page" id="main">
        <Skeleton lines={5} />
      </main>
    </Screen>
  );
}
