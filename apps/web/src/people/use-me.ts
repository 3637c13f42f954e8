/** Who is signed in here, as far as the page knows. */
export function useMe(): { signedIn: boolean; demo: boolean } {
  return { signedIn: false, demo: true };
}
