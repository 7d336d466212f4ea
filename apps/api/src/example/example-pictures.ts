/** A picture of the example, drawn by us: nobody and no place that there is. */
export interface ExamplePicture {
  drawing: string;
  alt: string;
}

/** Pictures of the example by their names. */
export const EXAMPLE_PICTURES = {
  wellbeingRoom: {
    alt: 'A drawing of a small wellbeing room: two armchairs by a window, a table with two mugs, a plant and a kettle on a shelf.',
    drawing: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
  <rect width="1200" height="800" fill="#e8edee"/>
  <rect y="590" width="1200" height="210" fill="#c9b79c"/>
  <rect y="580" width="1200" height="14" fill="#fff"/>
  <ellipse cx="600" cy="700" rx="430" ry="72" fill="#41b6e6" opacity=".35"/>
  <g><rect x="395" y="90" width="410" height="300" rx="6" fill="#fff"/>
    <rect x="413" y="108" width="374" height="264" fill="#aed8f0"/>
    <circle cx="700" cy="175" r="36" fill="#ffeb3b"/>
    <path d="M413 300q80-70 170-20t204-30v122h-374z" fill="#78be20"/>
    <path d="M413 330q110-40 210 0t164-14v56h-374z" fill="#007f3b"/>
    <path d="M600 108v264M413 240h374" stroke="#fff" stroke-width="12"/>
    <rect x="375" y="388" width="450" height="20" rx="4" fill="#fff"/></g>
  <g><rect x="900" y="210" width="240" height="16" fill="#8a6d4b"/>
    <path d="M950 210v-54q0-20 20-20h46q20 0 20 20v54z" fill="#425563"/>
    <path d="M1036 158q34-2 34 34" fill="none" stroke="#425563" stroke-width="12"/>
    <rect x="976" y="118" width="34" height="18" rx="9" fill="#212b32"/>
    <rect x="1088" y="170" width="34" height="40" rx="4" fill="#ed8b00"/></g>
  <g id="chair"><rect x="170" y="400" width="250" height="230" rx="46" fill="#005eb8"/>
    <rect x="150" y="500" width="70" height="150" rx="32" fill="#003087"/>
    <rect x="372" y="500" width="70" height="150" rx="32" fill="#003087"/>
    <rect x="206" y="540" width="180" height="86" rx="20" fill="#3a8bd1"/>
    <path d="M180 646l-8 60M412 646l8 60" stroke="#5a4630" stroke-width="16" stroke-linecap="round"/></g>
  <use href="#chair" x="606"/>
  <g><ellipse cx="600" cy="590" rx="118" ry="24" fill="#8a6d4b"/>
    <path d="M600 600v110M548 716h104" stroke="#5a4630" stroke-width="16" stroke-linecap="round"/>
    <rect x="548" y="546" width="40" height="40" rx="6" fill="#fff"/>
    <path d="M588 554q18 0 18 12t-18 12" fill="none" stroke="#fff" stroke-width="7"/>
    <rect x="622" y="552" width="40" height="38" rx="6" fill="#330072"/>
    <path d="M662 560q18 0 18 11t-18 11" fill="none" stroke="#330072" stroke-width="7"/></g>
  <g><path d="M60 600h96l-14 110h-68z" fill="#ed8b00"/>
    <path d="M108 600q-84-70-66-190q76 60 66 190zM108 600q84-60 74-180q-76 56-74 180zM108 600q-14-110 4-240q44 120-4 240z" fill="#007f3b"/></g>
</svg>`,
  },
} satisfies Record<string, ExamplePicture>;
