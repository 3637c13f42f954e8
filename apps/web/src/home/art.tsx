/** The bridge and its reflection: the only decoration in the product. */
export const Art = () => (
    <svg className="art" viewBox="0 0 480 330" aria-hidden="true">
      <rect y="-200" width="480" height="400" fill="#EBF1EC"/>
      <circle cx="376" cy="78" r="30" fill="#F8EDD0"/>
      <path d="M0 196c54-48 112-54 166-24 56-36 130-42 192-6 46-22 88-18 122 8v32H0Z" fill="#D6E3DC"/>
      <g><path d="M74 190c3-34 0-62-2-98M74 142l20-26M73 128 54 108" stroke="#7A5C33" strokeWidth="5" fill="none" strokeLinecap="round"/><circle cx="52" cy="88" r="25" fill="#CF9A4A"/><circle cx="98" cy="90" r="25" fill="#BF8636"/><circle cx="74" cy="64" r="29" fill="#D5A558"/><circle cx="72" cy="98" r="21" fill="#C8903F"/></g>
      <rect y="196" width="480" height="340" fill="#DDE9E6"/>
      <path d="M0 188c26-6 60-6 96 8H0ZM480 188c-26-6-60-6-96 8h96Z" fill="#B7CCBF"/>
      <path d="M28 196C120 190 150 108 240 108s120 82 212 88H318a78 78 0 0 0-156 0Z" fill="#2F7A71"/>
      <path d="M162 196a78 78 0 0 1 156 0h-13a65 65 0 0 0-130 0Z" fill="#12615A"/>
      <g><path d="M196 122c0-26 6-42 20-42s20 16 20 38Z" fill="#51557F"/><circle cx="216" cy="66" r="12" fill="#E9C6A8"/><path d="M204 66c-2-12 5-17 12-17s14 5 12 16c-4-5-8-7-12-7s-9 3-12 8Z" fill="#8D8A88"/><circle cx="213" cy="49" r="5" fill="#8D8A88"/></g>
      <g><path d="M244 118c0-22 6-38 20-38s20 16 20 42Z" fill="#8C6D1F"/><circle cx="264" cy="66" r="12" fill="#E2B998"/><path d="M252 66c-3-13 5-18 13-18s14 6 11 18c-3-5-5-7-8-8-5 1-12 0-16 8Z" fill="#2B2A2C"/></g>
      <g fill="none" stroke="#12615A" strokeLinecap="round"><path d="M28 194C120 188 150 106 240 106s120 82 212 88" strokeWidth="6"/><path d="M52 176c72-14 104-86 188-86s116 72 188 86" strokeWidth="4"/><path d="M100 177v-17M148 143v-19M194 117V97M240 105V91M286 117V97M332 143v-19M380 177v-17" strokeWidth="4"/></g>
      <path d="M28 200h134a78 78 0 0 0 156 0h134c-92 6-122 84-212 84S120 206 28 200Z" fill="#2F7A71" opacity=".24"/>
      <g stroke="#fff" strokeWidth="3" strokeLinecap="round" opacity=".8"><path d="M58 222h64M200 238h82M352 226h64M112 262h52M268 274h84M30 290h64M396 268h56M196 304h70"/></g>
      <g fill="#C58B3A"><ellipse cx="132" cy="236" rx="5" ry="2.4"/><ellipse cx="306" cy="252" rx="5" ry="2.4"/><ellipse cx="118" cy="130" rx="4.5" ry="2.6" transform="rotate(-30 118 130)"/></g>
      </svg>
);
