/** Stands for a style sheet, picture or font: components under test need only its address. */
export default 'asset';
