<?php
/**
 * Installs WordPress for a test, with a user of each role that may sign in to its REST interface, and turns the plugin
 * on. Prints their passwords as JSON.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'ODM_TEST_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'ODM_TEST_URL' ), PHP_URL_PORT );

/** Nobody is told by mail. */
function wp_new_blog_notification() {}

/** The first post and comment of every site are not needed. */
function wp_install_defaults( $user_id ) {}

require getenv( 'ODM_TEST_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'A site', 'administrator', 'administrator@example.org', true, '', 'secret-of-administrator' );
update_option( 'siteurl', getenv( 'ODM_TEST_URL' ) );
update_option( 'home', getenv( 'ODM_TEST_URL' ) );
update_option( 'gmt_offset', 0 );
switch_theme( getenv( 'ODM_TEST_THEME' ) );

$passwords = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => "secret-of-$role", 'user_email' => "$role@example.org", 'role' => $role ) );
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
}
$problem = activate_plugin( 'odm-widgets/odm-widgets.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'passwords' => $passwords ) );
