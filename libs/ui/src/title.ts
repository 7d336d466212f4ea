const errorPrefix = 'Error: ';
let product = 'Heard';
let current = '';
let failing = 0;

const show = () => {
  document.title = failing > 0 ? `${errorPrefix}${current}` : current;
};

/** The name that ends every page title. */
export const productName = () => product;

/** Sets the name that ends every page title, once the programme's name is known. */
export function nameProduct(name: string) {
  product = name;
}

/** Sets the page title, keeping "Error:" in front while a form has mistakes. */
export function setTitle(title: string) {
  current = title;
  show();
}

/** Puts "Error:" in front of the page title until the returned function is called. */
export function markTitleAsError(): () => void {
  failing += 1;
  show();
  return () => {
    failing -= 1;
    show();
  };
}
