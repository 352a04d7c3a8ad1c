// What every page of the site begins its styles with; those of a part come with the part.
import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
import '../ui/contrast.css';
import '../ui/frame.css';
import '../ui/base.css';
import '../ui/print.css';
