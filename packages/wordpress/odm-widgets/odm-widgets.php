<?php
/**
 * Plugin Name:       ODM Widgets
 * Plugin URI:        https://github.com/OpenDataManchester/odm-widgets
 * Description:       Civic figures as blocks and shortcodes: a sentence, a figure, a table and their sources, also without scripts.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Open Data Manchester
 * Author URI:        https://www.opendatamanchester.org.uk
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       odm-widgets
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

const ODM_WIDGETS_PLUGIN = __FILE__;

require __DIR__ . '/includes/strings.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/pages.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/blocks.php';
