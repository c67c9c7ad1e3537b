"""What a running kiosk does beside the visits: upkeep by the clock, health, heartbeat, staff."""
