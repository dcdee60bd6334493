"""Sounds made by rule: bell, register, gunshot, door, footsteps, rain, walla …"""
