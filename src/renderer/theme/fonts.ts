/** The bundled typefaces; no system font is needed for Latin, Greek and Cyrillic. */
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-code-pro/index.css';
